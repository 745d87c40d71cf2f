import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: '角色',
  roles: {
    viewer: '观看者',
    collaborator: '协作者',
    speaker: '演讲者',
    moderator: '主持人',
  },
  views: {
    video: '观看视频',
    audio: '收听录音',
    document: '阅读文档',
    quiz: '查看题目',
    'live-event': '观看直播',
    room: '参与',
  },
  abilities: {
    download: '下载',
    comment: '评论',
    edit: '编辑',
    answer: '回答投票',
    chat: '聊天',
    ask: '提问',
    speak: '发言',
    backchannel: '与团队私下沟通',
    moderate: '允许他人加入并主持',
  },
  answerQuiz: '作答',
  can: (what) => `可以${what}。`,
};
