import '../../../src/define/sharing-provider.ts';
import '../../../src/define/share-button.ts';
import '../../../src/define/media-actions-menu.ts';
