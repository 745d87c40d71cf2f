import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: 'リンクを確認しています…',
  notLoaded: 'ページのこの部分を読み込めませんでした',
  notLoadedWay: '接続を確認して、ページを再読み込みしてください。',
};
