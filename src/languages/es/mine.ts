/* La página de todo lo que ha añadido quien lee, en español. */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('es', 'other');
const ANNOTATIONS = { one: 'anotación', other: 'anotaciones' };

export const mine = {
  found: 'Entre sus anotaciones',
  title: 'Sus anotaciones',
  description:
    'Lo que ha subrayado, comentado y señalado con marcadores en esta edición y en este dispositivo.',
  intro:
    'Lo que ha subrayado, comentado y señalado con marcadores. Se guarda en este navegador, en este dispositivo, y no se envía a ninguna parte: nadie más lo ve, y si se borran los datos del navegador se pierde, a menos que haya guardado una copia.',
  scriptless: 'Las anotaciones necesitan JavaScript, que aquí está desactivado o no ha llegado.',
  loading: 'Buscando sus anotaciones en el texto…',
  empty:
    'Todavía no hay nada. Seleccione unas palabras del texto o de una nota y una barra le permitirá subrayarlas o comentarlas; el menú de cada pasaje permite poner un marcador.',
  noMatch: 'Ninguna de sus anotaciones se ajusta a eso.',
  shown: (number: number) =>
    number === 1 ? 'Se muestra 1 anotación.' : `Se muestran ${count(number, ANNOTATIONS)}.`,
  search: 'Buscar en sus anotaciones',
  colours: 'Colores',
  anyColour: 'Todos los colores',
  tags: 'Etiquetas',
  anyTag: 'Todas las etiquetas',
  inText: 'Ir a su lugar',
  edit: 'Modificar',
  remove: 'Eliminar',
  gated: 'En un apartado que revela algo',
  lost: 'Ya no se encuentran en el texto',
  lostIntro:
    'Estas palabras ya no están en el texto, o están igual en varios lugares. Se conservan como las seleccionó y se vuelven a buscar en cada nueva edición.',
  noQuotation: 'Sin cita',
  bookmarks: 'Marcadores',
  reading: 'Dónde estaba',
  goOn: 'Seguir desde ahí',
  read: (percent: number) => `${String(percent)}\u00A0% leído`,
  unread: 'Sin empezar',
  take: 'Llevárselas y traerlas de vuelta',
  style: 'Referencias según',
  sources: 'Fuente',
  markdown: 'Guardar en Markdown',
  backup: 'Guardar una copia de todo',
  backupHint:
    'Un archivo en el formato del W3C para anotaciones (JSON-LD), que leen esta página y otros programas.',
  bring: 'Traer anotaciones de un archivo',
  brought: (number: number, known: number) =>
    `${count(number, { one: 'anotación traída', other: 'anotaciones traídas' })}; ${String(known)} ya ${known === 1 ? 'estaba' : 'estaban'}.`,
  noJson: 'Este archivo no es JSON. Elija un archivo de anotaciones que termine en «.jsonld» o «.json».',
  noAnnotations:
    'Este archivo no contiene Web Annotations. Elija uno que haya guardado esta página u otro programa.',
  share: 'Compartir por enlace las que se muestran',
  shared: 'Enlace copiado. Lleva en sí las anotaciones; ningún servidor las guarda.',
  tooMany: 'Son demasiadas para un enlace. Muestre menos o envíe el archivo.',
  forget: 'Borrarlo todo',
  forgetHint:
    'Borra de este navegador todo lo que esta edición ha guardado en él: anotaciones, marcadores, el lugar donde estaba y sus ajustes.',
  forgetSure: '¿Borrarlo todo? No se puede deshacer, a menos que haya guardado una copia.',
  forgotten: 'Todo está borrado.',
  cancel: 'Cancelar',
  privacy: [
    'Lo que subraya, comenta y señala con marcadores, el lugar donde dejó de leer y sus ajustes se guardan en su propio navegador y no se envían a ninguna parte. La página «',
    'Sus anotaciones',
    '» lo muestra todo, permite llevárselo y lo borra cuando usted lo pida.',
  ] as Linked,
  privacyHeading: 'Qué se guarda y dónde',
};
