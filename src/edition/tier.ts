/** How much weight a source bears, the heaviest first; what each is good for, readers are told in their language. */
export const TIERS = ['primary', 'scholarly', 'institution', 'journalism', 'other'] as const;

export type Tier = (typeof TIERS)[number];
