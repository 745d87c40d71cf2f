/** `<sharing-provider>` */
import { SharingProviderElement } from '../elements/sharing-provider/sharing-provider.js';
import { defineElement } from '../ui/define-element.js';

defineElement('sharing-provider', SharingProviderElement);
