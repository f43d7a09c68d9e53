/* Lo que en español se ve y se oye de lo que añade quien lee. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('es', 'other');

export const annotations = {
  colours: { yellow: 'Amarillo', green: 'Verde', blue: 'Azul', rose: 'Rosa' },
  bar: 'Lo que ha seleccionado',
  highlight: (colour: string) => `Subrayar: ${colour.toLowerCase()}`,
  comment: 'Comentar',
  copy: 'Copiar con referencia',
  share: 'Compartir enlace',
  listen: 'Leer en voz alta',
  highlighted: (colour: string) => `Subrayado: ${colour.toLowerCase()}.`,
  copied: 'Copiado, con su referencia.',
  linkCopied: 'Enlace copiado.',
  notCopied: 'Este navegador no permite copiar.',
  undo: 'Deshacer',
  undone: 'Deshecho.',
  deleted: 'Eliminado.',
  changed: 'Comentario modificado.',
  bookmark: 'Poner un marcador en este pasaje',
  bookmarked: 'Marcador puesto.',
  bookmarkRemoved: 'Marcador quitado.',
  bookmarkHere: 'Su marcador',
  mine: 'Su subrayado',
  colour: 'Color',
  yourComment: 'Su comentario',
  tags: 'Etiquetas, separadas por comas',
  remove: 'Eliminar',
  close: 'Cerrar',
  all: 'Sus anotaciones',
  print: 'Con sus anotaciones',
  comments: 'Sus comentarios',
  opens: (colour: string, words: string) => `Su comentario, ${colour.toLowerCase()}: ${words}`,
  kept: 'Se guarda solo en este navegador.',
  refused:
    'Este navegador no deja que la página guarde nada, como ocurre en una ventana privada: lo que añada durará hasta que salga de la página.',
  full: 'A este navegador no le queda espacio para la página: sus últimos cambios durarán hasta que salga de ella.',
  saveNow: 'Guardar una copia ahora',
  unreadable: (number: number) =>
    `No se ${number === 1 ? 'pudo' : 'pudieron'} leer ${count(number, { one: 'anotación guardada', other: 'anotaciones guardadas' })}; se ${number === 1 ? 'deja' : 'dejan'} como ${number === 1 ? 'está' : 'están'}.`,
  caret:
    'Las flechas mueven el cursor y, con Mayús, seleccionan; Intro lleva a lo que puede hacerse, Esc termina.',
};
