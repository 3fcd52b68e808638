// Swaps a part of a page where a person would rather not wait for all of it. Every page works without.
import "htmx.org";
