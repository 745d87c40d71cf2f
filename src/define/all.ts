/** Every tag. What a page pays before anybody clicks is the closed part of each. */
import './guest-access-dialog.js';
import './guest-join-form.js';
import './invite-users-dialog.js';
import './media-actions-menu.js';
import './participants-panel.js';
import './share-button.js';
import './sharing-provider.js';
