import type { Properties } from 'hast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import type { Figure } from '../edition/figure.ts';
import type { Picture } from '../edition/picture.ts';
import { filesOfPicture } from '../markup/picture-files.ts';
import { run, words, wrap, type Wrapper } from './text-nodes.ts';

/** How wide a figure is shown: the column, or the whole of a phone. src/styles/figures.css has the same. */
const SIZES = '(width < 40em) 100vw, 38em';

/**
 * Sets figures: `<figure class="figure"><img …><figcaption>Caption <small class="credit">…</small></figcaption></figure>`.
 * The picture says how large it is, so that nothing moves when it comes, and comes when it is near.
 */
export function remarkFigures({ pictures }: Edition, base: string) {
  const address = addresses(base);
  return (tree: Root): void => {
    tree.children = tree.children.map((node): RootContent => {
      if (node.type !== 'figure') return node;
      const picture = pictures.get(node.file);
      if (picture === undefined) throw new Error(`The edition has no picture ${node.file}.`);
      return setFigure(node, picture, address.file);
    });
  };
}

function setFigure(figure: Figure, picture: Picture, addressOf: (file: string) => string): Wrapper {
  const id = figure.data?.stretch;
  const caption: PhrasingContent[] = [
    ...figure.children,
    words(' '),
    run('small', { className: ['credit'] }, creditOf(picture)),
  ];
  return wrap('figure', { className: ['figure'], ...(id !== undefined && { id }) }, [
    wrap('img', imageOf(figure, picture, addressOf), []),
    wrap('figcaption', {}, caption),
  ]);
}

function imageOf({ alt }: Figure, picture: Picture, addressOf: (file: string) => string): Properties {
  const files = filesOfPicture(picture);
  const [narrowest] = files;
  const largest = files.at(-1) ?? narrowest;
  return {
    src: addressOf(largest.file),
    ...(files.length > 1 && {
      srcSet: files.map(({ file, width }) => `${addressOf(file)} ${String(width)}w`).join(', '),
      sizes: SIZES,
    }),
    width: picture.width,
    height: picture.height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  };
}

/** Who made it, which leads to where it was found, and what may be done with it. */
function creditOf({ credit, licence, licenceUrl, source }: Picture): PhrasingContent[] {
  const link = (text: string, href: string | undefined, properties: Properties = {}) =>
    href === undefined ? words(text) : run('a', { href, ...properties }, [words(text)]);
  return [link(credit, source), words(' · '), link(licence, licenceUrl, { rel: ['license'] })];
}
