/* What readers see and hear in Spanish of annotations that are shared with them. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('es', 'other');

export const sharing = {
  theirs: 'Un subrayado compartido con usted',
  opensShared: (colour: string, words: string) =>
    `Un comentario compartido con usted, ${colour.toLowerCase()}: ${words}`,
  shared: (number: number) =>
    `${count(number, { one: 'anotación compartida', other: 'anotaciones compartidas' })} con usted, con sus palabras entre dos líneas.`,
  sharedBroken:
    'El enlace debía traer anotaciones compartidas, pero le falta una parte. Pida que se lo envíen de nuevo.',
  keep: 'Conservar',
  putAway: 'Descartar',
  sharedKept: (number: number) =>
    `${count(number, { one: 'anotación añadida', other: 'anotaciones añadidas' })} a las suyas.`,
};
