import { everyState } from '../support/axe-states.js';

everyState('light', 'ltr');
