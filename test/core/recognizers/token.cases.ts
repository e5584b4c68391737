import type { RecognizerCases } from "./cases";

/** Joined here, so that no scanner of repositories takes an invented token for a real one. */
const token = (...parts: readonly string[]): string => parts.join("");

const JWT = token(
  "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
  ".eyJzdWIiOiI4MTEyIiwibmFtZSI6ImludmVudGVkIn0",
  ".q7RtKxWvB2nLpYc9DfGmU1eTaKoW5iNxZbC3qR7hPv0",
);
const GITHUB = token("ghp", "_Rk7pXw2ZqLm9TvBn4HcYd6GfJs8UaEo1KiVtQ");
const GITLAB = token("glpat", "-Xw7pRk2ZqLm9TvBn4HcY");
const SLACK = token("xoxb", "-482915503118-739104650912-Rk7pXw2ZqLm9TvBn4HcYd6Gf");
const NPM = token("npm", "_Rk7pXw2ZqLm9TvBn4HcYd6GfJs8UaEo1KiVt");
const MIXED = "mF9.B5f-4.1JqM_Kx7wPzT2";
const SIGNED = "3f9a1c7be02d5836c71f0ab94ed25c683f9a1c7be02d5836c71f0ab94ed25c68";

const cases: RecognizerCases = {
  finds: [
    [`Here it is: ${JWT}`, JWT],
    [`Authorization: Bearer ${JWT}`, JWT],
    [`curl -H "Authorization: Bearer ${MIXED}" https://api.example.com/`, MIXED],
    [`token=${JWT};`, JWT],
    [`${GITHUB} works for the repository`, GITHUB],
    [`git clone https://${GITHUB}@github.com/firm/shop.git`, GITHUB],
    [
      token("PAT: github_pat", "_11ABCDE7Y0kQxWvTzRnLmP_bYcHdGfJsUaEoKiZtXwVqB2nLpYc9DfGmU1eTaKoW5iNxZbC3qR7hPv"),
      token("github_pat", "_11ABCDE7Y0kQxWvTzRnLmP_bYcHdGfJsUaEoKiZtXwVqB2nLpYc9DfGmU1eTaKoW5iNxZbC3qR7hPv"),
    ],
    [`(${GITLAB})`, GITLAB],
    [`De bot gebruikt ${SLACK}.`, SLACK],
    [`//registry.example.com/:_authToken=${NPM}`, NPM],
    ["access token: Rk7pXw2ZqLm9TvBn4HcY", "Rk7pXw2ZqLm9TvBn4HcY"],
    ["Het toegangstoken is Rk7pXw2ZqLm9TvBn4HcY.", "Rk7pXw2ZqLm9TvBn4HcY"],
    ["Das Zugriffstoken lautet Rk7pXw2ZqLm9TvBn4HcY", "Rk7pXw2ZqLm9TvBn4HcY"],
    ["Jeton d'accès : Rk7pXw2ZqLm9TvBn4HcY", "Rk7pXw2ZqLm9TvBn4HcY"],
    ['"access_token":"Rk7pXw2ZqLm9TvBn4HcY"', "Rk7pXw2ZqLm9TvBn4HcY"],
    ["refresh_token=Rk7pXw2ZqLm9TvBn4HcY", "Rk7pXw2ZqLm9TvBn4HcY"],
    [`https://files.example.com/a.xlsx?X-Amz-Expires=3600&X-Amz-Signature=${SIGNED}`, SIGNED],
    [
      "https://shop.blob.core.example/c/a.csv?sv=2024-11-04&se=2027-01-01&sr=b&sp=r&sig=q7RtKxWvB2nLpYc9DfGmU1eTaKoW5iNx%2FZbC3qR7hPv%3D",
      "q7RtKxWvB2nLpYc9DfGmU1eTaKoW5iNx%2FZbC3qR7hPv%3D",
    ],
    [
      token("bot 739104650:", "AAHk7pXw2ZqLm9TvBn4HcYd6GfJs8UaEo1Ki"),
      token("739104650:", "AAHk7pXw2ZqLm9TvBn4HcYd6GfJs8UaEo1Ki"),
    ],
    [
      token("https://hooks.slack.com/services/", "T04KX7WPZ/B05RK2ZQL/m9TvBn4HcYd6GfJs8UaEo1Ki"),
      token("T04KX7WPZ/B05RK2ZQL/", "m9TvBn4HcYd6GfJs8UaEo1Ki"),
    ],
    ["System\tToken\nshop\tRk7pXw2ZqLm9TvBn4HcY", "Rk7pXw2ZqLm9TvBn4HcY"],
  ],
  ignores: [
    "The bearer of this letter may enter hall B12-2027-north.",
    "Bearer <your-access-token-here>",
    "Authorization: Bearer $ACCESS_TOKEN_V2",
    "Bearer xxxxxxxxxxxxxxxxxxxxxxxx",
    "https://example.com/reset?token=Ab12Cd34Ef56Gh78Jk90",
    "https://news.example.com/unsubscribe?u=9f4c1b7ae02d5836c71f&id=88ab",
    "https://shop.example.com/order/88421/status?sig=none",
    "eyJ is how tokens begin",
    "ghp_ stands in front of personal tokens",
    "token: your-token-goes-here-2027",
    "The token ring network of 1985-1995 is gone.",
    "access token: process.env.ACCESS_TOKEN_2",
    "The access token expires after 3600 seconds, see RFC-6749-section-5.",
    "Session 9f4c1b7ae02d5836c71f0ab94ed25c68 ended.",
    "commit 9f4c1b7ae02d5836c71f0ab94ed25c6801234567",
    "https://drive.example.com/file/d/1Xw7pRk2ZqLm9TvBn4HcYd6GfJs8Ua/view",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_MjA4ZDk1Yz@thread.v2/0?context=%7b%22Tid%22%3a%22",
    "Message-ID: <CAF7kX2w9ZqLm4TvBn@mail.example.com>",
    "npm_config_registry_url_2",
    "npm install left-pad-extended@1.3.0",
    "The token price rose by 12.5 percent in 2026-2027.",
    "xoxb-your-bot-token-here-1",
  ],
};

export default cases;
