// webpack turns an imported style sheet into a file of its own; TypeScript has to be told that there is something.
declare module "*.css";
