// What pages load when one comes near what they say of citing them.
import { CopyCitation } from '../copy-citation.ts';
import { defineElements } from '../define-elements.ts';

defineElements({ 'copy-citation': CopyCitation });
