/** The strokes of each icon on a grid of 24. */
export const shapes = {
  calendar: <path d="M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4" />,
  path: (
    <>
      <circle cx="5.5" cy="18" r="2" />
      <circle cx="18.5" cy="6" r="2" />
      <path d="M7.5 18h7a3 3 0 0 0 0-6h-5a3 3 0 0 1 0-6h7" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  camera: (
    <>
      <path d="M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4z" />
      <circle cx="12" cy="13.2" r="3.2" />
    </>
  ),
  portfolio: <path d="M6.5 4h8l4 4v12h-12zM14.5 4v4h4M9.5 12.500h6M9.5 16h4" />,
  people: (
    <>
      <circle cx="9" cy="8.5" r="3" />
      <path d="M3.5 19c.4-3.3 2.5-5.2 5.5-5.200s5.1 1.9 5.5 5.2" />
      <circle cx="16.8" cy="9.5" r="2.2" />
      <path d="M17 14c2.1.2 3.3 1.7 3.6 4" />
    </>
  ),
  lock: <path d="M5.5 11h13v8.500h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />,
  two: (
    <>
      <circle cx="8" cy="9" r="2.8" />
      <circle cx="16" cy="9" r="2.8" />
      <path d="M2.8 18.500c.4-2.9 2.3-4.5 5.2-4.5 1.7 0 3 .5 4 1.6 1-1.1 2.3-1.6 4-1.6 2.9 0 4.8 1.6 5.2 4.5" />
    </>
  ),
  group: (
    <>
      <circle cx="12" cy="8" r="2.8" />
      <circle cx="5.5" cy="10" r="2" />
      <circle cx="18.5" cy="10" r="2" />
      <path d="M7 19c.4-3.2 2.2-5 5-5s4.6 1.8 5 5M2.5 17.500c.2-2 1.2-3.2 3-3.400M21.5 17.500c-.2-2-1.2-3.2-3-3.4" />
    </>
  ),
  link: (
    <path d="M10 14a3.5 3.5 0 0 0 5 0l3.5-3.500a3.5 3.5 0 0 0-5-5L12 7M14 10a3.5 3.5 0 0 0-5 0l-3.5 3.500a3.5 3.5 0 0 0 5 5L12 17" />
  ),
  file: <path d="M6.5 4h7.500l3.5 3.500V20h-11zM14 4v3.500h3.5" />,
  pencil: <path d="M5 19l.8-3.700L16.3 4.800l2.9 2.900L8.7 18.200zM14 7l3 3" />,
  share: <path d="M12 15V4M8 7.500L12 4l4 3.500M6 12v8h12v-8" />,
  printer: <path d="M7.5 9V4h9v5M7.5 17H4.500V9.500h15V17h-3M7.5 14h9v6h-9z" />,
  search: (
    <>
      <circle cx="10.8" cy="10.8" r="5.8" />
      <path d="M15.2 15.200L20 20" />
    </>
  ),
  back: <path d="M14.5 6l-6 6 6 6" />,
  check: <path d="M5 12.500l4.5 4.500L19 7.5" />,
  attention: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.500v5.500M12 16.200v.1" />
    </>
  ),
}
