import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: 'مشاركة',
  inviteUsers: 'دعوة أشخاص',
  manageGuestAccess: 'إدارة وصول الضيوف',
  loading: 'جارٍ التحميل…',
  nothing: 'لا شيء للمشاركة هنا',
};
