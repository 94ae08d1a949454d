import{kMs as e}from"./personvern-elements.js";import{se as s}from"./languages/se.js";e("se",s);
