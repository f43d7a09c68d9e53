const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A whole number in superior figures, as it stands after a marked word on paper: `30` becomes `³⁰`. They are characters and
 * no feature of the font, which would bring all superior letters along.
 */
export function superior(number: number): string {
  return String(number).replace(/\d/gu, (figure) => FIGURES.charAt(Number(figure)));
}
