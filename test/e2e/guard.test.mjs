// The storage guard and the strict network guard, on pages whose own code has not been edited.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, beforeEach, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {browser as options} from '../../scripts/browser.mjs';
import {dist, isAsked, press, quiet} from './support.mjs';
