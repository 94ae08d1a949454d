import"./declaration.js";function t(t){let r=2166136261;for(let e=0;e<t.length;e++)r=Math.imul(r^t.charCodeAt(e),16777619);return(r>>>0).toString(36)}export{t as hash};
