import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["3c:52:82:a1:0f:9b", "3c:52:82:a1:0f:9b"],
    ["MAC address 3C-52-82-A1-0F-9B", "3C-52-82-A1-0F-9B"],
    ["Her laptop: a4:83:e7:1b:22:c0.", "a4:83:e7:1b:22:c0"],
    ["MAC-adres: 3c52.82a1.0f9b", "3c52.82a1.0f9b"],
    ["MAC 3c5282a10f9b", "3c5282a10f9b"],
    ["MAC-Adresse: 00:1A:2B:3C:4D:5E", "00:1A:2B:3C:4D:5E"],
    ["adresse MAC : f0:18:98:44:ab:07", "f0:18:98:44:ab:07"],
    ["mac 12:34:56:78:90:12", "12:34:56:78:90:12"],
    ["device\tMAC\niPhone\ta4:83:e7:1b:22:c0", "a4:83:e7:1b:22:c0"],
    ["(e8-6a-64-0c-11-f3)", "e8-6a-64-0c-11-f3"],
  ],
  ignores: [
    "12:34:56:78:90:12",
    "12-34-56-78-90-12",
    "3c52.82a1.0f9b",
    "3c5282a10f9b",
    "ff:ff:ff:ff:ff:ff",
    "00:00:00:00:00:00",
    "MAC ff:ff:ff:ff:ff:ff",
    "3c:52:82:a1:0f",
    "3c:52:82:a1:0f:9b:44:12",
    "SHA1 3c:52:82:a1:0f:9b:3c:52:82:a1:0f:9b:3c:52:82:a1:0f:9b:aa:bb",
    "3c:52-82:a1:0f:9b",
    "3c:52:82:a1:0f:9g",
    "Big Mac 12.50",
    "commit 3c5282a10f9b",
    "5f3a1c2e-9b7d-4e21-8a66-3c5282a10f9b",
  ],
};

export default cases;
