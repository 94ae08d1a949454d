import{kMs as n}from"./personvern-elements.js";import{nn as e}from"./languages/nn.js";n("nn",e);
