/** Makes an element with attributes and children; an attribute that is undefined is left out. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Makes a button that does something when it is pressed, if it does not leave that to what it stands in. */
export function createButton(
  words: string,
  press?: ((event: MouseEvent) => void) | null,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const button = createElement('button', { type: 'button', ...attributes }, words);
  if (press) button.onclick = press;
  return button;
}
