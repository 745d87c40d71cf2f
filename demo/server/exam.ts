/** The questions of the practice exam, with what is right and why. Never sent before somebody has answered. */
export const exam = [
  {
    text: 'Ten waves take 20 milliseconds. What is the frequency?',
    options: ['50 Hz', '200 Hz', '500 Hz', '2,000 Hz'],
    right: 2,
    why: 'Ten waves in 0.02 seconds are 500 waves in one second.',
  },
  {
    text: 'A tone gets louder. What changes in the curve?',
    options: ['The waves are closer together', 'The waves are higher', 'The curve is longer'],
    right: 1,
    why: 'Loudness is the height of the wave, its amplitude. How close the waves are is the pitch.',
  },
  {
    text: 'Why do you record silence first?',
    options: ['To know how loud the room itself is', 'To warm up the microphone', 'To make the file longer'],
    right: 0,
    why: 'What is in the silence is in every other recording, too: it is your noise floor.',
  },
  {
    text: 'Three readings: 438, 440 and 444 hertz. Which result is honest?',
    options: ['440 Hz', '440.67 Hz', '441 ± 3 Hz'],
    right: 2,
    why: 'Half the distance between the smallest and the largest reading is 3 hertz: say so.',
  },
  {
    text: 'Sound needs about three milliseconds for one metre. How far away is a source you hear after 30 milliseconds?',
    options: ['3 metres', '10 metres', '30 metres', '100 metres'],
    right: 1,
    why: 'Thirty milliseconds at three milliseconds a metre are ten metres.',
  },
] as const;
