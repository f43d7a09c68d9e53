import type { MetaElement } from './metadata.ts';

/** What a link to a page shows where it is shared. */
export interface Shared {
  readonly title: string;
  readonly description: string;
  /** Undefined where the site does not know its own address. */
  readonly url: string | undefined;
  readonly isArticle: boolean;
  readonly siteName: string;
  readonly language: string;
}

export function openGraph(page: Shared): MetaElement[] {
  const { language, region } = new Intl.Locale(page.language);
  const properties = {
    'og:type': page.isArticle ? 'article' : 'website',
    'og:title': page.title,
    'og:description': page.description,
    'og:site_name': page.siteName,
    'og:locale': region === undefined ? language : `${language}_${region}`,
    'og:url': page.url,
  };
  return Object.entries(properties).flatMap(([property, content]) =>
    content === undefined ? [] : [{ property, content }],
  );
}
