import{kMs as e}from"./personvern-elements.js";import{en as n}from"./languages/en.js";e("en",n);
