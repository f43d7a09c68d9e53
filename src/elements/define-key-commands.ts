import { KeyCommands } from './key-commands.ts';

customElements.define('key-commands', KeyCommands);
