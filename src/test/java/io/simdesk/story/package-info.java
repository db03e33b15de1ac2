/** The whole story, through real doors and a real browser. */
package io.simdesk.story;
