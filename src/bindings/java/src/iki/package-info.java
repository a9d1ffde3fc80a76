/** Performance indicators of Indonesian decrees: formulas that are exact, catalogs, figures, explanations and scorecards, by libiki. */
package iki;
