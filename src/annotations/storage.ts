/*
 * Where a browser keeps what a reader has added, by the path that the edition stands under: two editions of one origin keep
 * apart what is theirs.
 */

/** The database, by the site’s base path. */
export const databaseOf = (base: string) => `annotations ${base}`;

/** The entry of localStorage that says that the database has something, so that a page without anything loads nothing. */
export const flagOf = (base: string) => `has-annotations ${base}`;

/** The entry of sessionStorage with a set that was shared by a link, as its fragment. */
export const sharedOf = (base: string) => `shared-annotations ${base}`;

/** The entry of localStorage with the place where a reader stopped on a page. */
export const placeOf = (path: string) => `reading-place ${path}`;

/** How the fragment of a link begins that carries a set. */
export const SHARED = '#annotations=';
