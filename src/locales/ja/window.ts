import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: '閉じる',
  back: '戻る',
  cancel: 'キャンセル',
  tryAgain: 'もう一度試す',
  loading: '読み込み中…',
  notLoaded: {
    title: 'この部分を読み込めませんでした',
    way: '接続を確認して、もう一度お試しください。',
  },
  localOnly: 'このブラウザーでのみ動作します',
  localOnlyWay: 'リンクはこのブラウザーのほかのタブでのみ開け、メールもこのブラウザーの中にとどまります。',
  discardTitle: '入力した内容を破棄しますか？',
  discardWay: 'まだ保存されていません。',
  discard: '破棄',
  keepEditing: '編集を続ける',
};
