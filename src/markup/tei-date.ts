/** The attributes by which TEI says when something was. */
export interface TeiDate {
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** The date in EDTF, where the others cannot say all of it: that it is about then, a season, an unknown end. */
  readonly n?: string;
}

const CALENDAR = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u;

/** Says a date of EDTF in the attributes of TEI; where they do not say the whole of it, it stands in `n` as well. */
export function teiDate(edtf: string): TeiDate {
  const said = attributesOf(edtf);
  return edtfOf(said) === edtf ? said : { ...said, n: edtf };
}

/** The date of EDTF that the attributes of TEI say; undefined where they say none. */
export function edtfOf({ when, from, to, notBefore, notAfter, n }: TeiDate): string | undefined {
  if (n !== undefined) return n;
  if (when !== undefined) return when;
  if (from !== undefined || to !== undefined) return `${from ?? '..'}/${to ?? '..'}`;
  if (notBefore === undefined || notAfter === undefined) return undefined;
  return spanOf(notBefore, notAfter);
}

function attributesOf(edtf: string): TeiDate {
  const [first = '', last] = edtf.split('/');
  const from = momentOf(first);
  if (last === undefined) {
    if (from !== undefined) return { when: from };
    const span = /^(?<digits>-?\d{2,3})(?<open>X{1,2})$/u.exec(edtf)?.groups;
    if (span === undefined || edtf.startsWith('-')) return {};
    const { digits = '', open = '' } = span;
    return { notBefore: digits + open.replaceAll('X', '0'), notAfter: digits + open.replaceAll('X', '9') };
  }
  const to = momentOf(last);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A year, month or day without doubt; undefined for what TEI has no form for. */
function momentOf(text: string): string | undefined {
  return CALENDAR.test(text) ? text : undefined;
}

/** `195X` of 1950 to 1959, and otherwise the one and the other end. */
function spanOf(first: string, last: string): string {
  for (const open of [1, 2]) {
    const digits = first.slice(0, -open);
    if (first === digits + '0'.repeat(open) && last === digits + '9'.repeat(open))
      return digits + 'X'.repeat(open);
  }
  return `${first}/${last}`;
}
