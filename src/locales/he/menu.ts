import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: 'שיתוף',
  inviteUsers: 'הזמנת אנשים',
  manageGuestAccess: 'ניהול גישת אורחים',
  loading: 'טוען…',
  nothing: 'אין כאן מה לשתף',
};
