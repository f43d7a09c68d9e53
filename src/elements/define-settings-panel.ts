import { SettingsPanel } from './settings-panel.ts';

customElements.define('settings-panel', SettingsPanel);
