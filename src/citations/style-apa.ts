import { changeText } from './change-text.ts';

const RETRIEVED =
  /<text term="retrieved"[^>]*\/><group delimiter=", "><date form="text" variable="accessed"\/><text term="from"\/><\/group>/u;

/**
 * Changes the APA style that the citation processor’s package ships: something was “retrieved” only where it also says
 * when, and entries come in the order given. One entry at a time is printed, and the processor writes out all that an order
 * depends on, for APA with three quarters of a second and a hundred megabytes.
 * @throws where the package’s style lacks what is changed.
 */
export function changeApa(style: string): string {
  const retrieved = RETRIEVED.exec(style)?.[0] ?? '';
  const dated = changeText(
    style,
    'APA’s day of retrieval',
    RETRIEVED,
    `<choose><if variable="accessed"><group delimiter=" ">${retrieved}</group></if></choose>`,
  );
  return changeText(dated, 'APA without an order', /<sort>.*?<\/sort>/gsu, '');
}
