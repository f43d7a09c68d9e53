/** The part of the package `edtf` that this project uses; the package ships no types. */
declare module 'edtf' {
  interface ExtendedDate {
    /** First and last instant that the date may mean, in milliseconds; infinite for an open end. */
    readonly min: number;
    readonly max: number;
  }
  /** @throws where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
