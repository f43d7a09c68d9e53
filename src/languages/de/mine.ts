/* Die Seite mit allem, was jemand selbst hinzugefügt hat, auf Deutsch. */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('de', 'other');
const ANNOTATIONS = { one: 'Annotation', other: 'Annotationen' };

export const mine = {
  found: 'In Ihren Annotationen',
  title: 'Ihre Annotationen',
  description:
    'Was Sie in dieser Ausgabe auf diesem Gerät hervorgehoben, kommentiert und mit Lesezeichen versehen haben.',
  intro:
    'Was Sie hervorgehoben, kommentiert und mit Lesezeichen versehen haben. Es ist in diesem Browser auf diesem Gerät gespeichert und wird nirgendwohin gesendet: Niemand sonst sieht es, und wer die Daten des Browsers löscht, verliert es, sofern keine Kopie gespeichert ist.',
  scriptless: 'Annotationen brauchen JavaScript, das hier ausgeschaltet oder nicht angekommen ist.',
  loading: 'Ihre Annotationen werden im Text gesucht …',
  empty:
    'Noch ist nichts da. Wählen Sie Wörter des Textes oder einer Anmerkung aus, und eine Leiste bietet an, sie hervorzuheben oder zu kommentieren; das Menü eines Abschnitts bietet ein Lesezeichen an.',
  noMatch: 'Keine Ihrer Annotationen passt dazu.',
  shown: (number: number) => `${count(number, ANNOTATIONS)} gezeigt.`,
  search: 'Ihre Annotationen durchsuchen',
  colours: 'Farben',
  anyColour: 'Alle Farben',
  tags: 'Schlagwörter',
  anyTag: 'Alle Schlagwörter',
  inText: 'Zur Stelle',
  edit: 'Ändern',
  remove: 'Löschen',
  gated: 'In einem Abschnitt, der etwas verrät',
  lost: 'Im Text nicht mehr gefunden',
  lostIntro:
    'Diese Wörter stehen nicht mehr im Text oder an mehreren Stellen gleich. Sie bleiben so erhalten, wie Sie sie ausgewählt haben, und werden in jeder neuen Ausgabe wieder gesucht.',
  noQuotation: 'Ohne Zitat',
  bookmarks: 'Lesezeichen',
  reading: 'Wo Sie waren',
  goOn: 'Dort weiterlesen',
  read: (percent: number) => `${String(percent)}\u00A0% gelesen`,
  unread: 'Noch nicht begonnen',
  take: 'Mitnehmen und zurückholen',
  style: 'Nachweise nach',
  sources: 'Quelle',
  markdown: 'Als Markdown speichern',
  backup: 'Kopie von allem speichern',
  backupHint:
    'Eine Datei im Format des W3C für Annotationen (JSON-LD), die diese Seite und andere Programme lesen.',
  bring: 'Annotationen aus einer Datei holen',
  brought: (number: number, known: number) =>
    `${count(number, ANNOTATIONS)} übernommen, ${String(known)} schon vorhanden.`,
  noJson:
    'Diese Datei ist kein JSON. Wählen Sie eine Datei mit Annotationen, die auf „.jsonld“ oder „.json“ endet.',
  noAnnotations:
    'Diese Datei enthält keine Web Annotations. Wählen Sie eine, die diese Seite oder ein anderes Programm gespeichert hat.',
  share: 'Link zu den gezeigten Annotationen kopieren',
  shared: 'Der Link ist kopiert. Er enthält die Annotationen selbst; kein Server speichert sie.',
  tooMany: 'Das sind zu viele für einen Link. Schränken Sie die Auswahl ein oder schicken Sie die Datei.',
  forget: 'Alles löschen',
  forgetHint:
    'Löscht aus diesem Browser alles, was diese Ausgabe darin gespeichert hat: Annotationen, Lesezeichen, Ihre Lesestelle und Ihre Einstellungen.',
  forgetSure: 'Wirklich alles löschen? Das lässt sich ohne gespeicherte Kopie nicht rückgängig machen.',
  forgotten: 'Alles ist gelöscht.',
  cancel: 'Abbrechen',
  privacy: [
    'Was Sie hervorheben, kommentieren und mit Lesezeichen versehen, wo Sie zu lesen aufgehört haben und Ihre Einstellungen sind in Ihrem eigenen Browser gespeichert und werden nirgendwohin gesendet. Die Seite „',
    'Ihre Annotationen',
    '“ zeigt alles, gibt es Ihnen mit und löscht es, wenn Sie es wünschen.',
  ] as Linked,
  privacyHeading: 'Was gespeichert wird und wo',
};
