const enDetails = {
  privacyStatement: "Read the privacy statement",
  changed: "Something is new since you last answered: {list}. The rest is as you chose.",
  expired: "It is {n} days since you answered, so we are asking again.",
  yourAnswer: "Your answer",
  answeredYes: "You said yes on {date}.",
  answeredNo: "You said no on {date}.",
  answeredPartly: "You answered on {date}.",
  notAnswered: "You have not answered.",
  withdraw: "Withdraw consent",
  withdrawn: "Your consent is withdrawn. We have stopped collecting.",
  removedOne: "1 cookie is deleted.",
  removedMany: "{n} cookies are deleted.",
  remaining: "We cannot delete these from here: {list}. You can delete them in your browser settings.",
  signal: "Your browser asks that you are not tracked. We have taken that as a no. You can still answer yes.",
  signalAsked: "Your browser asks that you are not tracked. Nothing optional is turned on unless you answer yes.",
  deferred: "Your answer is saved. It applies from the next page, so that you do not lose what you have written here.",
  wentWrong: "Something went wrong",
  notKept: "Your browser does not let us save the answer. It applies to this page only.",
  close: "Close",
  always: "Always show content from {provider} on this website",
  change: "Change what information we may store",
  onlyNecessary: "We only store information that is needed for the website to work.",
  necessaryName: "Necessary",
  necessaryExplanation: "Makes the website work, for example when you log in or send a form.",
  columns: {
    name: "Name",
    purpose: "Purpose",
    setBy: "Set by",
    recipients: "Shared with",
    lifetime: "How long",
    kind: "Type of storage",
    category: "Group"
  },
  kinds: {
    cookie: "cookie",
    localStorage: "local storage",
    sessionStorage: "local storage in the tab",
    indexedDB: "database in the browser",
    cacheStorage: "cache in the browser"
  },
  lifetimes: {
    session: "until you close the browser",
    tab: "until you close the tab",
    persistent: "until you delete it"
  },
  units: {
    year: ["year", "years"],
    month: ["month", "months"],
    week: ["week", "weeks"],
    day: ["day", "days"],
    hour: ["hour", "hours"],
    minute: ["minute", "minutes"],
    second: ["second", "seconds"]
  },
  reason: "Why it is necessary:",
  goesTo: "The information goes to {recipients}.",
  country: "It is processed in {country}.",
  transfer: "The information is sent to {country}, which is outside the EEA.",
  vendorPrivacy: "The privacy statement of {vendor}",
  storesNothing: "Stores nothing on your device.",
  search: "Search the list",
  found: "{n} found",
  showMore: "Show {n} more",
  updated: "This list was last changed on {date}.",
  contactHeading: "Who is responsible",
  contact: "Contact:",
  dataProtectionOfficer: "Ask the data protection officer:",
  legalBasis: "We store and read what is optional only when you have consented (Norwegian Electronic Communications Act section 3-15 and GDPR article 6(1)(a)).",
  rights: "You can withdraw your consent at any time. You can ask for access, correction and erasure.",
  complaint: "You can complain to the Norwegian Data Protection Authority:",
  own: {
    name: "Your answer on this page",
    reason: "The website has to remember the answer you gave in order to follow it.",
    cookie: "Remembers what you answered, and when.",
    copy: "A copy of the answer, because some browsers delete cookies after seven days."
  },
  receipt: {
    time: "You answered",
    expires: "We ask again",
    granted: "You said yes to",
    denied: "You said no to",
    nothing: "nothing",
    download: "Download the answer",
    print: "Print the answer"
  },
  embedTitle: "{item} comes from {provider}",
  embedBody: "If you show it here, {vendor} can store and read information on your device and will see your IP address.",
  embedShow: "Show {item} here",
  embedGo: "Go to {provider}",
  embedChildren: "On pages for children we do not show content from other websites.",
  embedItem: {
    video: "the video \u201C{name}\u201D",
    map: "the map \u201C{name}\u201D",
    content: "the content \u201C{name}\u201D"
  }
};

export { enDetails };
//# sourceMappingURL=en-details.js.map
