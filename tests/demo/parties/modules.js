// Stands for a session recorder: reports that a visit began. Records nothing.
fetch("https://metrics.hotjar.io/?v=7&site_id=5200001", { method: "POST", mode: "no-cors", body: "[]" });
