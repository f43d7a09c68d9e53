/** Every entry names its author, since a note prints its own few entries only: no dashes for “the same”. */
export function withoutDashes(style: string): string {
  return style.replace(/ subsequent-author-substitute="[^"]*"/u, '');
}

/**
 * Makes the MLA style write “par. 7” with its space, as the handbook does, and an edition in small letters, since it
 * stands within a list.
 */
export function withHandbookLocators(style: string): string {
  return style
    .replace(
      '</terms>',
      '<term name="paragraph" form="short"><single>par.</single><multiple>pars.</multiple></term></terms>',
    )
    .replace(/<group>(\s*<label variable="locator")/u, '<group delimiter=" ">$1')
    .replace('<text variable="edition" text-case="capitalize-first"/>', '<text variable="edition"/>');
}

/**
 * Takes the order of entries from a style of which one entry at a time is printed: the processor writes out all that an
 * order depends on, for APA with three quarters of a second and a hundred megabytes.
 */
export function withoutSorting(style: string): string {
  return style.replaceAll(/<sort>.*?<\/sort>/gsu, '');
}

/** Makes APA say that something was “retrieved” only where it also says when. */
export function withDayOfRetrieval(style: string): string {
  return style.replace(
    /<text term="retrieved"[^>]*\/><group delimiter=", "><date form="text" variable="accessed"\/><text term="from"\/><\/group>/u,
    (retrieved) => `<choose><if variable="accessed"><group delimiter=" ">${retrieved}</group></if></choose>`,
  );
}
