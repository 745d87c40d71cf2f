import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: '关闭',
  back: '返回',
  cancel: '取消',
  tryAgain: '重试',
  loading: '正在加载…',
  notLoaded: { title: '这一部分未能加载', way: '请检查网络连接，然后重试。' },
  localOnly: '仅在此浏览器中有效',
  localOnlyWay: '链接只能在此浏览器的其他标签页中打开，邮件也只留在此浏览器中。',
  discardTitle: '放弃您输入的内容？',
  discardWay: '尚未保存。',
  discard: '放弃',
  keepEditing: '继续编辑',
};
