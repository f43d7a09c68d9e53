/*
 * What the scripts of every page say. A build is for one language: it puts that language’s file in the place of the English
 * one (src/integrations/interface-words.ts), so that a reader loads no other.
 */
export * from './en/every-page.ts';

/** The language of the interface, for dates; the build puts the tag of the edition’s here. */
export const language = 'en-GB';
