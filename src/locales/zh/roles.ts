import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: '角色',
  roles: {
    viewer: '观看者',
    collaborator: '协作者',
    speaker: '演讲者',
    moderator: '主持人',
  },
  abilities: {
    view: '查看',
    download: '下载',
    comment: '评论',
    edit: '编辑',
    answer: '回答',
    chat: '聊天',
    ask: '提问',
    speak: '发言',
    backchannel: '幕后沟通',
    moderate: '主持',
  },
  can: (what) => `可以${what}。`,
};
