/** Draws one moment of a film: `show('lecture', 12.5)`. The same moment always looks the same. */
const ease = (x) => 1 - (1 - Math.min(Math.max(x, 0), 1)) ** 3;

function slides(scene, time, length) {
  const all = [...scene.querySelectorAll('[data-slide]')];
  const at = Math.min(Math.floor(time / length), all.length - 1);
  all.forEach((slide, index) => {
    slide.style.visibility = index === at ? 'visible' : 'hidden';
  });
  all[at].querySelectorAll('[data-step]').forEach((step, index) => {
    const shown = ease((time - at * length - index * 0.15) / 0.6);
    step.style.opacity = String(shown);
    step.style.transform = `translateY(${(1 - shown) * 16}px)`;
  });
}

const scenes = {
  lecture(scene, time, duration) {
    slides(scene, time, duration / 7);
    scene.querySelector('.progress').style.width = `${(time / duration) * 100}%`;
  },
  keynote(scene, time, duration) {
    slides(scene, time, duration / 4);
    const turn = (time / duration) * Math.PI * 2;
    scene.querySelectorAll('[data-orbit] circle').forEach((circle, index) => {
      const x = Math.cos(turn + index * 1.7) * (14 + index * 6);
      const y = Math.sin(turn + index * 1.7) * (10 + index * 6);
      circle.setAttribute('transform', `translate(${x} ${y})`);
    });
    const bars = scene.querySelector('[data-bars]');
    while (bars.children.length < 9) bars.append(document.createElement('i'));
    [...bars.children].forEach((bar, index) => {
      const loud = Math.sin(turn * 9 + index * 1.3) * Math.sin(turn * 14 + index * 0.7);
      bar.style.height = `${6 + Math.abs(loud) * 20}px`;
    });
  },
  seminar(scene, time, duration) {
    const drawn = (time / duration) * 1.25;
    const paths = [...scene.querySelectorAll('.sketch path')];
    paths.forEach((path, index) => {
      const part = Math.min(Math.max(drawn * paths.length - index, 0), 1);
      const length = path.getTotalLength();
      path.style.visibility = part > 0 ? 'visible' : 'hidden';
      if (path.classList.contains('thin')) return;
      path.style.strokeDasharray = `${length}`;
      path.style.strokeDashoffset = `${length * (1 - part)}`;
    });
    for (const note of scene.querySelectorAll('[data-at]')) {
      note.style.opacity = drawn >= Number(note.dataset.at) ? '1' : '0';
    }
  },
};

globalThis.show = (name, time, duration) => {
  for (const scene of document.querySelectorAll('[data-scene]')) scene.hidden = scene.dataset.scene !== name;
  scenes[name](document.querySelector(`[data-scene=${name}]`), time, duration);
};
