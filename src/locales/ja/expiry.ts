import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: '期限',
  never: 'なし',
  afterDays: '日数で指定',
  onDate: '日付で指定',
  withSession: 'セッションの終了時',
  days: '日数',
  dateTime: '日付と時刻',
  timeZone: 'タイムゾーン',
};
