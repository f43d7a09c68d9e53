import type { Element } from 'xast';
import { FIGURES } from '../../edition/figure.ts';
import { licenceAddress } from '../../edition/licence.ts';
import { present } from './print-file.ts';
import { attributeOf, childOf, childrenOf, elementsIn, nameOf, wordsOf } from './xml-elements.ts';

/** The file of a figure’s picture, in the edition’s folder. */
export function pictureIn(figure: Element): string {
  return FIGURES + (attributeOf(figure, 'n') ?? '');
}

/** The files of all pictures that an edition shows; its TEI names them, and does not hold them. */
export function picturesIn(tei: Element): string[] {
  return [...new Set(figuresIn(tei).map(pictureIn))];
}

/** `figures.yaml`: whose the pictures are. */
export function readOwnCredits(tei: Element): object {
  return Object.fromEntries(
    figuresIn(tei).map((figure) => {
      const part = (type: string) =>
        childrenOf(figure, 'ab').find((element) => attributeOf(element, 'type') === type);
      const linkedTo = (type: string) => {
        const link = childOf(part(type) ?? figure, 'ref');
        return link === undefined ? undefined : attributeOf(link, 'target');
      };
      const licence = wordsOf(part('licence')) ?? '';
      const licenceUrl = linkedTo('licence');
      return [
        pictureIn(figure).slice(FIGURES.length),
        present({
          credit: wordsOf(part('credit')),
          licence,
          licenceUrl: licenceUrl === licenceAddress(licence) ? undefined : licenceUrl,
          source: linkedTo('source'),
        }),
      ];
    }),
  );
}

function figuresIn(tei: Element): Element[] {
  return elementsIn(tei).filter((element) => nameOf(element) === 'figure');
}
