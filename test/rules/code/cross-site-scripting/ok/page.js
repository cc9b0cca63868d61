const name = new URLSearchParams(location.search).get('name')
document.querySelector('#greeting').textContent = `Hello ${name}`
