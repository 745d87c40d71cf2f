import { everyState } from '../support/axe-states.js';

everyState('dark', 'rtl');
