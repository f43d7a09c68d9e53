/* Was Leserinnen und Leser auf Deutsch von geteilten Annotationen sehen und hören. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('de', 'other');

export const sharing = {
  theirs: 'Eine mit Ihnen geteilte Hervorhebung',
  opensShared: (colour: string, words: string) =>
    `Ein mit Ihnen geteilter Kommentar, ${colour.toLowerCase()}: ${words}`,
  shared: (number: number) =>
    `${count(number, { one: 'mit Ihnen geteilte Annotation', other: 'mit Ihnen geteilte Annotationen' })}, kenntlich an zwei Linien, über und unter den Wörtern.`,
  sharedBroken:
    'Der Link sollte geteilte Annotationen enthalten, doch ein Teil davon fehlt. Lassen Sie ihn sich noch einmal schicken.',
  keep: 'Behalten',
  putAway: 'Ausblenden',
  sharedKept: (number: number) =>
    `${count(number, { one: 'Annotation', other: 'Annotationen' })} zu Ihren hinzugefügt.`,
};
