import{kMs as e}from"./personvern-elements.js";import{nb as n}from"./languages/nb.js";e("nb",n);
