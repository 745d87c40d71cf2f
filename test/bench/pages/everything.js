import '../../../src/define/all.ts';
