const en = {
  question: {
    functional: "May we remember your choices for next time?",
    statistics: "May we collect information about how the website is used?",
    content: "May we show content from other websites?",
    marketing: "May other companies track what you do, to show you ads?"
  },
  wish: {
    functional: "{controller} wants to remember something for you until next time, for example an answer you gave.",
    statistics: "{controller} wants to count visits and see which pages are used.",
    content: "{controller} wants to show videos, maps and more from other websites. They can store and read information on your device.",
    marketing: "{controller} wants to let other companies track what you do, to show you ads."
  },
  recipients: "The information goes to {recipients}.",
  noDrawback: "The website works just as well if you say no. You can always change your answer at the bottom of the page.",
  questionSeveral: "What information may we store?",
  bodySeveral: "Choose what {controller} may store. The website works just as well if you reject. You can always change your choice at the bottom of the page.",
  responsible: "{controller} is responsible.",
  name: {
    functional: "Functions",
    statistics: "Statistics",
    content: "Content from others",
    marketing: "Marketing"
  },
  explanation: {
    functional: "Remembers something for you until next time, for example an answer you gave.",
    statistics: "Counts visits and shows which pages are used.",
    content: "Shows videos, maps and more from other websites. They can store and read information on your device.",
    marketing: "Lets other companies track what you do, to show you ads."
  },
  yes: "Yes",
  no: "No",
  save: "Save choices",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  necessary: "We always store what is necessary for the website to work and be safe.",
  more: "More about what we store and why",
  saved: "Your answer is saved. You can change it at the bottom of the page.",
  notDone: "That did not work. Nothing was saved. Try again, or reload the page."
};

export { en };
//# sourceMappingURL=en.js.map
