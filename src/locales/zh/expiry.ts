import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: '到期时间',
  never: '永不',
  afterDays: '若干天后',
  onDate: '指定日期',
  withSession: '会话结束时',
  days: '天数',
  dateTime: '日期和时间',
  timeZone: '时区',
};
