import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: '正在检查您的链接…',
  notLoaded: '页面的这一部分未能加载',
  notLoadedWay: '请检查网络连接，然后重新加载页面。',
};
